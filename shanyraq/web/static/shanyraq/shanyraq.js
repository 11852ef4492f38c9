/* Comfort only: every page works without this file. */
"use strict";

const summary = document.querySelector("[data-focus], .notice[role=alert]");
if (summary) summary.focus();

for (const link of document.querySelectorAll(".errors a[href^='#']")) {
  link.addEventListener("click", (event) => {
    const target = document.getElementById(link.hash.slice(1));
    if (!target) return;
    event.preventDefault();
    (target.closest(".field") || target).scrollIntoView();
    target.focus({ preventScroll: true });
  });
}

for (const box of document.querySelectorAll("textarea[data-limit]")) {
  const told = document.getElementById(box.dataset.count);
  const limit = Number(box.dataset.limit);
  const tell = () => {
    const left = limit - [...box.value].length;
    told.textContent = (left < 0 ? box.dataset.over : box.dataset.left).replace("{}", Math.abs(left));
    told.classList.toggle("count-over", left < 0);
  };
  told.setAttribute("aria-live", "polite");
  box.addEventListener("input", tell);
  tell();
}

/* A second click on a sent form is not sent; the server's one-time key guards the rest. */
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent && Date.now() - form.dataset.sent < 4000) event.preventDefault();
    else form.dataset.sent = Date.now();
  });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

/* What is folded on the screen is told on paper. */
window.addEventListener("beforeprint", () => {
  for (const one of document.querySelectorAll("details.more:not([open])")) {
    one.open = true;
    one.dataset.folded = "";
  }
});
window.addEventListener("afterprint", () => {
  for (const one of document.querySelectorAll("details[data-folded]")) {
    one.open = false;
    delete one.dataset.folded;
  }
});

for (const menu of document.querySelectorAll("details.account")) {
  document.addEventListener("click", (event) => { if (!menu.contains(event.target)) menu.open = false; });
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { menu.open = false; menu.querySelector("summary").focus(); }
  });
}

/* Keys of the buttons that name one; never while somebody types. */
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  const button = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (button) { event.preventDefault(); button.click(); }
});

/* Work that takes its time goes on by itself; without this file its button is pressed by hand. */
const onward = document.querySelector("[data-goes-on] a");
if (onward) setTimeout(() => location.replace(onward.href), 200);
