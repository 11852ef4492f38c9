"""The provider's pages: the executor's worklist and case, the head's papers to sign."""
