// Paper shows every answer: open them to print, and leave the page as it was.
const opened = [];
matchMedia("print").addEventListener("change", ({ matches }) => {
  if (matches) {
    opened.push(...document.querySelectorAll("details:not([open], .code)"));
  }
  for (const answer of opened) {
    answer.open = matches;
  }
  if (!matches) {
    opened.length = 0;
  }
});

// A formula or a figure wider than its box scrolls, so the keyboard must reach it.
const reachable = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) {
      target.tabIndex = 0;
    } else {
      target.removeAttribute("tabindex");
    }
  }
});
document.querySelectorAll("div.math, .cell_output .text_html").forEach((box) => reachable.observe(box));

// On the search page, show the words around what was found, with or without its accents, and in prose:
// Sphinx would show the buttons of the page and the source of its formulas.
if (typeof Search !== "undefined") {
  const plain = (text) =>
    text.toLowerCase().replace(/[áéíóúü]/g, (letter) => letter.normalize("NFD")[0]);
  Search.makeSearchSummary = (page, stems, anchor) => {
    const article = new DOMParser().parseFromString(page, "text/html").querySelector("article");
    const place = (anchor && article?.querySelector(anchor)) || article;
    place?.querySelectorAll(".math, .headerlink, .notebook-buttons, h1, script").forEach((e) => e.remove());
    place?.querySelectorAll("pre").forEach((code) => code.remove());
    const text = place?.textContent.replace(/\s+/g, " ").trim() ?? "";
    const longestFirst = [...stems].sort((a, b) => b.length - a.length);
    const found = longestFirst.map((stem) => plain(text).indexOf(stem)).find((at) => at >= 0) ?? 0;
    const start = Math.max(0, found - 100);
    const summary = document.createElement("p");
    summary.className = "context";
    summary.textContent = `${start ? "…" : ""}${text.slice(start, start + 240).trim()}…`;
    return text ? summary : null;
  };
}
