// Exact clause search: a substring scan over all provisions. Their data stand in provisions.js, so it works from a disk.
(function () {
  "use strict";
  const [DOCUMENT, ID, ZH, EN, TEXT, ENGLISH, ADDRESS] = [0, 1, 2, 3, 4, 5, 6];
  const CONTEXT = 60, MOST = 200;
  const page = document.getElementById("clause-search");
  if (!page || !window.suigui) return;
  const { documents, provisions } = window.suigui;
  const query = document.getElementById("clause-query");
  const chosen = document.getElementById("clause-document");
  const count = document.getElementById("clause-count");
  const hits = document.getElementById("clause-hits");
  const english = document.documentElement.lang.startsWith("en");

  const fold = (text) => text.normalize("NFKC").toLowerCase();
  const folded = provisions.map((one) => [fold(one[TEXT]), fold(one[ENGLISH])]);

  function numeral(n) {
    const digits = "零一二三四五六七八九";
    const tens = Math.floor(n / 10), ones = n % 10;
    if (n >= 100) return String(n);
    return (tens > 1 ? digits[tens] : "") + (tens ? "十" : "") + (ones ? digits[ones] : tens ? "" : digits[0]);
  }

  // 12条2款, 第12条第2款 and 十二条二款 all mean 第十二条第二款; anything else means only itself.
  function citation(text) {
    const compact = text.replace(/\s/g, "");
    if (!/^(第?(\d{1,2}|[一二三四五六七八九十]+)[条款项目章节])+$/.test(compact)) return "";
    return compact.replace(/第?(\d{1,2}|[一二三四五六七八九十]+)([条款项目章节])/g, (_, number, unit) =>
      "第" + (/\d/.test(number) ? numeral(Number(number)) : number) + unit);
  }

  // The place itself and its parts come first, then the provisions that name it or contain the words.
  function find(text, slug) {
    const words = fold(text.trim());
    if (!words) return [];
    const cited = citation(words);
    const place = cited || words;
    const whole = new RegExp("^" + escape(words) + "(?![0-9])");
    const ranked = [[], []];
    provisions.forEach((one, index) => {
      if (slug && one[DOCUMENT] !== slug) return;
      const said = one[ZH], saidEnglish = one[EN].toLowerCase();
      if (cited ? said.startsWith(place) : /^article \d/.test(words) && whole.test(saidEnglish)) ranked[0].push(index);
      else if (folded[index][0].includes(place) || folded[index][1].includes(words) || folded[index][0].includes(words)) ranked[1].push(index);
    });
    return ranked.flat();
  }

  const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

  // The text around the first match with every match marked; folding one character to several never happens in this corpus,
  // and where it would, the words are shown unmarked.
  function excerpt(text, lower, words) {
    const part = document.createElement("span");
    const at = words && text.length === lower.length ? lower.indexOf(words) : -1;
    if (at < 0) { part.textContent = text.length > 2 * CONTEXT ? text.slice(0, 2 * CONTEXT) + "…" : text; return part; }
    const from = Math.max(0, at - CONTEXT), to = Math.min(text.length, at + words.length + 2 * CONTEXT);
    if (from) part.append("…");
    let end = from;
    for (let next = at; next >= 0 && next < to; next = lower.indexOf(words, end)) {
      const mark = document.createElement("mark");
      part.append(text.slice(end, next));
      end = next + words.length;
      mark.textContent = text.slice(next, end);
      part.append(mark);
    }
    part.append(text.slice(end, to));
    if (to < text.length) part.append("…");
    return part;
  }

  function show(index, words, cited) {
    const one = provisions[index], [zh, en] = folded[index];
    const item = document.createElement("li"), link = document.createElement("a"), name = document.createElement("b");
    link.href = one[ADDRESS];
    name.textContent = english ? one[EN] : one[ZH];
    const source = document.createElement("span");
    source.className = "faint";
    source.textContent = documents[one[DOCUMENT]][english ? 1 : 0];
    link.append(name, " ", source);
    const text = document.createElement("p");
    text.lang = "zh-CN";
    text.append(excerpt(one[TEXT], zh, zh.includes(words) ? words : cited));
    item.append(link, text);
    if (one[ENGLISH] && (english || en.includes(words))) {
      const other = document.createElement("p");
      other.lang = "en";
      other.append(excerpt(one[ENGLISH], en, words));
      english ? link.after(other) : item.append(other);
    }
    return item;
  }

  function search() {
    const words = fold(query.value.trim()), found = find(query.value, chosen.value), cited = citation(words);
    hits.replaceChildren(...found.slice(0, MOST).map((index) => show(index, words, cited)));
    count.textContent = !words ? "" : found.length ? found.length + " " + page.dataset.hits : page.dataset.none;
    const address = new URL(location.href);
    words ? address.searchParams.set("q", query.value.trim()) : address.searchParams.delete("q");
    chosen.value ? address.searchParams.set("d", chosen.value) : address.searchParams.delete("d");
    try { history.replaceState(null, "", address); } catch (_) { /* a page on a disk may not */ }
  }

  function move(step) {
    const links = [...hits.querySelectorAll("a")];
    const place = links.indexOf(document.activeElement) + step;
    place < 0 ? query.focus() : links[Math.min(place, links.length - 1)]?.focus();
  }

  page.addEventListener("keydown", (event) => {
    if (event.target === chosen) return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp" && event.target !== query) move(-1);
    else if (event.key === "Escape") { query.value = ""; query.focus(); search(); }
    else return;
    event.preventDefault();
  });
  page.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    hits.querySelector("a")?.click();
  });
  query.addEventListener("input", search);
  chosen.addEventListener("change", search);
  const asked = new URLSearchParams(location.search);
  query.value = asked.get("q") || "";
  chosen.value = documents[asked.get("d")] ? asked.get("d") : "";
  search();
})();
