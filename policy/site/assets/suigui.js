// Keeps the place in the page when the language is switched; "/" goes to the search box.
(function () {
  "use strict";
  const language = document.querySelector(".sg-language");
  if (language) {
    const address = language.getAttribute("href");
    const keep = () => language.setAttribute("href", address + location.search + location.hash);
    addEventListener("hashchange", keep);
    language.addEventListener("click", keep);
    keep();
  }
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const box = document.getElementById("clause-query") || document.querySelector("[data-sg-slash]");
    if (!box || !box.offsetParent) return;
    event.preventDefault();
    box.focus();
  });
  // A link into a closed <details> opens it; a table's row or a card that is linked to is in view.
  const open = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const closed = target && target.closest("details:not([open])");
    if (closed) closed.open = true;
  };
  addEventListener("hashchange", open);
  open();
  // On paper the folded parts are shown.
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((part) => { part.open = true; }));
})();
