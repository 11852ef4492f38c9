"""An adult's own link: read the application as it will be judged, sign it or refuse. No account is needed."""
