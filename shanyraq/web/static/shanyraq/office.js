/* Comfort for those who work by keyboard: every page works without this file. The keys are told at /office/keys/. */
"use strict";

const rows = [...document.querySelectorAll("[data-row]")];
const typing = (event) => event.target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select");

/* A row is focused by its link, or as a whole where it is a row of buttons. */
const focusRow = (row) => {
  const link = row.querySelector(".row-link");
  (link || row).focus();
  row.scrollIntoView({ block: "nearest" });
};
const here = () => rows.findIndex((row) => row.contains(document.activeElement));
const step = (by) => {
  if (!rows.length) return;
  const at = here();
  focusRow(rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))]);
};
const jump = (id) => {
  const part = document.getElementById(id);
  if (!part) return;
  part.scrollIntoView();
  part.focus({ preventScroll: true });
};

let going = 0;
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event)) return;
  if (going && Date.now() - going < 1500) {
    going = 0;
    const link = document.querySelector(`[data-go="${CSS.escape(event.key)}"]`);
    if (link) { event.preventDefault(); link.click(); return; }
  }
  const row = rows[here()];
  const button = row && row.querySelector(`[data-letter="${CSS.escape(event.key)}"]`);
  if (button) { event.preventDefault(); button.click(); return; }
  switch (event.key) {
    case "j": event.preventDefault(); step(1); break;
    case "k": event.preventDefault(); step(-1); break;
    case "g": going = Date.now(); break;
    case "n": jump("next"); break;
    case "p": jump("papers"); break;
    case "/": { const find = document.querySelector("[data-find]"); if (find) { event.preventDefault(); find.focus(); find.select(); } break; }
    case "?": { const help = document.querySelector('[data-go="k"]'); if (help) help.click(); break; }
  }
});

for (const button of document.querySelectorAll("[data-choose-all]")) {
  const boxes = button.closest("form").querySelectorAll("input[type=checkbox]");
  button.hidden = false;
  button.addEventListener("click", () => {
    const all = [...boxes].every((box) => box.checked);
    for (const box of boxes) box.checked = !all;
  });
}

/* After a finding the next row waits for its key. */
const aim = document.getElementById(location.hash.slice(1));
if (aim && aim.hasAttribute("tabindex")) aim.focus({ preventScroll: true });
