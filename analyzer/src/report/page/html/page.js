"use strict";
(() => {
  const form = document.getElementById("filter");
  const rows = Array.from(document.querySelectorAll("[data-row]"), (row) => ({
    row,
    text: row.textContent.toLowerCase(),
    data: (row.dataset.d || "").split("\u001f"),
    targets: (row.dataset.t || "").split("\u001f"),
    state: row.dataset.s || "",
  }));
  const folds = Array.from(document.querySelectorAll("main details"));
  let opened = [];

  const apply = () => {
    const words = form.elements.q.value.toLowerCase().split(/\s+/).filter(Boolean);
    const [data, target, state] = ["d", "t", "s"].map((name) => form.elements[name].value);
    const active = words.length > 0 || data !== "" || target !== "" || state !== "";
    let shown = 0;
    for (const one of rows) {
      const fits =
        words.every((word) => one.text.includes(word)) &&
        (data === "" || one.data.includes(data)) &&
        (target === "" || one.targets.includes(target)) &&
        (state === "" || one.state === state);
      one.row.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const fold of opened) fold.open = false;
    opened = active ? folds.filter((fold) => !fold.open && fold.querySelector("[data-row]:not([hidden])")) : [];
    for (const fold of opened) fold.open = true;
    for (const group of document.querySelectorAll("main table, main .group")) {
      group.classList.toggle("void", active && !group.querySelector("[data-row]:not([hidden])"));
    }
    form.elements.n.value = active ? `${shown} of ${rows.length} rows` : "";
  };

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  document.addEventListener("keydown", (event) => {
    const typing = /^(input|select|textarea)$/i.test(event.target.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      form.elements.q.focus();
    }
  });
  // A link to what is folded or filtered away shows it.
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.hidden || target.closest(".void")) form.reset();
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  };
  addEventListener("hashchange", reveal);
  reveal();
  // Diagrams of parts say what tables say: they stay as they are on paper.
  const printed = folds.filter((fold) => !fold.closest(".parts"));
  addEventListener("beforeprint", () => printed.forEach((fold) => fold.setAttribute("open", "")));
})();
