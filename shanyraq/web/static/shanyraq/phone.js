/* The page with a code for the telephone: asks every second and a half what has come, and goes on. Without this file
   the page reloads itself. */
"use strict";

const code = document.querySelector("[data-phone]");
const told = document.querySelector("[data-phone-said]");
const EVERY = 1500;

async function ask() {
  let answer;
  try {
    answer = await fetch(code.dataset.phone, { credentials: "same-origin", cache: "no-store" });
  } catch {
    setTimeout(ask, EVERY);
    return;
  }
  if (answer.status === 429) {
    setTimeout(ask, 20 * EVERY);
    return;
  }
  if (!answer.ok) {
    location.reload();
    return;
  }
  const now = await answer.json();
  if (now.over) {
    location.reload();
    return;
  }
  if (told.textContent !== now.said) told.textContent = now.said;
  setTimeout(ask, EVERY);
}

if (code) setTimeout(ask, EVERY);
