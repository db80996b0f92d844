// Try a case: a form for each decision from its JSON Schema, the answer in words, and a link that carries the case.
(function () {
  "use strict";
  const settings = document.getElementById("try-settings").dataset;
  const english = document.documentElement.lang.startsWith("en");
  const say = (both) => both[english ? 1 : 0];
  const BAD = Symbol("unreadable");
  const FRAGMENT = /^#rule-(\w+)\?(.*)$/;
  let forms, word;

  // ---- Small helpers

  function make(tag, properties, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties || {})) {
      if (name in element) element[name] = value;
      else element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  }

  const loaded = new Map();
  function script(address) {
    if (!loaded.has(address)) {
      loaded.set(address, new Promise((done, failed) => {
        document.head.append(make("script", { src: address, onload: done, onerror: failed }));
      }));
    }
    return loaded.get(address);
  }

  async function known() {
    await script(settings.forms);
    forms = window.suiguiForms;
    word = (key) => say(forms.words[key]);
  }

  // ---- Fields: each reads undefined where nothing is known, BAD where what stands there cannot be read

  const optional = (schema) => Boolean(schema.anyOf);
  const kind = (schema) => {
    if (optional(schema)) return kind(schema.anyOf[0]);
    if (schema.type === "boolean") return "boolean";
    if (schema.enum) return "choice";
    if (schema.type === "integer") return schema["x-unit"] === "fen" ? "yuan" : "whole";
    if (schema["x-unit"] === "month") return "month";
    if (schema.format === "date") return "day";
    throw new Error(`no field for ${JSON.stringify(schema)}`);
  };

  const yuan = (fen) => {
    const digits = String(Math.abs(fen)).padStart(3, "0");
    return `${fen < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  };
  const whole = (text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : BAD);
  const fen = (text) => {
    const parts = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text.replace(/[,，]/g, ""));
    return parts ? Number(parts[1] + parts[2] + (parts[3] || "").padEnd(2, "0")) : BAD;
  };

  function choices(name, options) {
    const list = make("select", { id: name }, make("option", { value: "" }, word("unknown")),
      ...options.map(([code, text]) => make("option", { value: code }, text)));
    return { element: list, get: () => list.value || undefined, set: (value) => { list.value = value ?? ""; } };
  }

  function yesOrNo(name) {
    const radios = [["", "unknown"], ["true", "yes"], ["false", "no"]].map(([value, key]) => {
      const radio = make("input", { type: "radio", name, value, id: value === "" ? name : `${name}-${value}` });
      return { radio, label: make("label", { className: "try-radio" }, radio, make("span", null, word(key))) };
    });
    const value = () => radios.find(({ radio }) => radio.checked).radio.value;
    radios[0].radio.checked = true;
    return {
      element: make("div", { className: "try-radios" }, ...radios.map(({ label }) => label)),
      get: () => (value() === "" ? undefined : value() === "true"),
      set: (given) => { radios.find(({ radio }) => radio.value === String(given ?? "")).radio.checked = true; },
    };
  }

  function written(name, type, read, write, bad, after) {
    const box = make("input", { type, id: name, autocomplete: "off" });
    if (type === "text") box.inputMode = "decimal";
    if (type === "month") box.placeholder = "2024-01";
    return {
      element: make("span", { className: "try-box" }, box, after || null),
      get: () => (box.validity.badInput ? BAD : box.value.trim() ? read(box.value.trim()) : undefined),
      set: (value) => { box.value = value === undefined ? "" : write(value); },
      bad,
      box,
    };
  }

  function range(schema) {
    const { minimum, maximum } = optional(schema) ? schema.anyOf[0] : schema;
    return [
      minimum !== undefined && minimum !== 0 ? `${word("least")} ${minimum}` : "",
      maximum !== undefined ? `${word("most")} ${maximum}` : "",
    ].filter(Boolean).join(english ? ", " : "，");
  }

  function control(name, schema) {
    const exact = (pattern) => (text) => (pattern.test(text) ? text : BAD);
    const same = (value) => value;
    switch (kind(schema)) {
      case "boolean": return yesOrNo(name);
      case "choice": {
        const { "x-labels": labels, enum: codes } = optional(schema) ? schema.anyOf[0] : schema;
        return choices(name, codes.map((code) => [code, labels[code][english ? "en" : "zh"]]));
      }
      case "yuan": return written(name, "text", fen, yuan, word("bad_yuan"), make("span", { className: "faint" }, ` ${word("yuan")}`));
      case "whole": return written(name, "text", whole, String, word("bad_whole"), make("span", { className: "faint" }, ` ${range(schema)}`));
      case "month": return written(name, "month", exact(/^\d{4}-\d{2}$/), same, word("bad_month"));
      default: return written(name, "date", exact(/^\d{4}-\d{2}-\d{2}$/), same, word("bad_day"));
    }
  }

  // A fact that may also be known not to be there has a box for that beside its control.
  function orNone(name, inner) {
    const box = make("input", { type: "checkbox", id: `${name}-none` });
    const show = () => { inner.element.querySelectorAll("input, select").forEach((one) => { one.disabled = box.checked; });
      if (inner.element.matches("select")) inner.element.disabled = box.checked; };
    box.addEventListener("change", show);
    return {
      ...inner,
      element: make("span", { className: "try-optional" }, inner.element, make("label", { className: "try-radio" }, box, make("span", null, word("none")))),
      get: () => (box.checked ? null : inner.get()),
      set: (value) => { box.checked = value === null; inner.set(value ?? undefined); show(); },
    };
  }

  function place(id) {
    const found = forms.places[id];
    return found ? make("a", { href: settings.root + found[2], className: "to" }, say(found)) : make("code", null, id);
  }

  function delegation(id) {
    const found = forms.delegations[id];
    const text = found ? `${id} ${say(found)}` : id;
    return make(found ? "a" : "span", found ? { href: settings.root + found[2], className: "state delegated" } : { className: "state delegated" }, text);
  }

  // A control with its name, where it comes from, and room for a note. One with radios is a group with that name.
  function field(id, title, one, source) {
    const group = one.element.matches(".try-radios");
    const note = make("p", { className: "try-note", id: `${id}-note` });
    const label = make(group ? "span" : "label", group ? { id: `${id}-name` } : { htmlFor: id }, title);
    const element = make("div", { className: "try-field" }, make("p", { className: "try-name" }, label, source || null), one.element, note);
    element.querySelectorAll("input, select").forEach((box) => box.setAttribute("aria-describedby", note.id));
    if (group) {
      one.element.setAttribute("role", "radiogroup");
      one.element.setAttribute("aria-labelledby", `${id}-name`);
    }
    return {
      ...one, title, element,
      say: (text, state) => {
        note.textContent = text;
        element.dataset.state = state;
        element.querySelectorAll("input:not([type=radio]), select").forEach((box) => box.setAttribute("aria-invalid", String(state === "wrong")));
      },
      focus: () => {
        element.scrollIntoView({ block: "nearest" });
        (element.querySelector("input[type=radio]:checked") || element.querySelector("input, select")).focus();
      },
    };
  }

  function factField(decision, name, schema) {
    const id = `fact-${decision}-${name}`;
    const inner = control(id, schema);
    const source = make("span", { className: "try-source" }, place(schema["x-source"]),
      schema["x-delegation"] ? " " : null, schema["x-delegation"] ? delegation(schema["x-delegation"]) : null);
    const title = english ? schema["x-title-en"] : schema.title;
    return { name, ...field(id, title, optional(schema) ? orNone(id, inner) : inner, source) };
  }

  // ---- A case as the tail of an address

  const text = (value) => (typeof value === "string" ? value : JSON.stringify(value));

  function tail(request) {
    const choices = Object.entries(request.readings).map(([id, option]) => [`reading.${id}`, option]);
    const pairs = [["on", request.on], ...Object.entries(request.facts).map(([name, value]) => [name, text(value)]), ...choices];
    return new URLSearchParams(pairs).toString();
  }

  // What an address says of a fact; undefined where it is not one that a form could have written.
  function read(value, schema) {
    if (value === "null") return optional(schema) ? null : undefined;
    switch (kind(schema)) {
      case "boolean": return { true: true, false: false }[value];
      case "yuan": case "whole": return whole(value) === BAD ? undefined : whole(value);
      default: return value;
    }
  }

  function fromTail(asked, schemas) {
    const found = { on: undefined, facts: {}, readings: {} };
    for (const [name, value] of new URLSearchParams(asked)) {
      const schema = schemas[name];
      if (name === "on") found.on = value;
      else if (name.startsWith("reading.")) found.readings[name.slice("reading.".length)] = value;
      else if (schema) {
        const typed = read(value, schema);
        if (typed !== undefined) found.facts[name] = typed;
      }
    }
    return found;
  }

  // ---- The rules, in a worker of their own

  const cannot = () => (!settings.python ? "no_python" : location.protocol === "file:" ? "from_disk" : "");
  const folder = () => new URL(settings.python + "/", location.href).href;
  let worker, number = 0;
  const waiting = new Map();

  function rules() {
    if (worker) return worker;
    const lost = () => { waiting.forEach((done) => done({ error: true })); waiting.clear(); };
    worker = new Worker(settings.worker, { type: "module" });
    worker.onmessage = ({ data }) => { waiting.get(data.number)?.(data); waiting.delete(data.number); };
    worker.onerror = lost;
    return worker;
  }

  function ask(request) {
    number += 1;
    const message = { number, folder: folder(), request: JSON.stringify(request) };
    return new Promise((done) => { waiting.set(message.number, done); rules().postMessage(message); });
  }

  // ---- The answer in words

  const local = (id) => id.slice(id.indexOf("/") + 1);

  function inWords(value, schema) {
    if (value === null) return word("none");
    if (Array.isArray(value)) return value.map((one) => inWords(one, schema.items)).join(english ? ", " : "、") || word("none");
    if (optional(schema)) return inWords(value, schema.anyOf[0]);
    if (schema.type === "boolean") return word(value ? "yes" : "no");
    if (schema.enum) return schema["x-labels"][value][english ? "en" : "zh"];
    if (schema["x-unit"] === "fen") return `${yuan(value)} ${word("yuan")}`;
    return String(value);
  }

  function table(rows) {
    return make("dl", { className: "try-values" }, ...rows.flatMap(([name, value]) => [make("dt", null, name), make("dd", null, value)]));
  }

  function because(ids) {
    const items = ids.map((id) => {
      const [, , , zh, en] = forms.places[id] || ["", "", "", "", ""];
      return make("li", null, place(id),
        english && en ? make("p", { lang: "en" }, en) : null,
        zh ? make("p", { lang: "zh-CN", className: english && en ? "faint" : "" }, zh) : null);
    });
    return [make("h5", null, word("because")), make("ul", { className: "try-because" }, ...items)];
  }

  const SIGNS = { determined: "✓", needs: "?", discretion: "◇", not_in_force: "—", outside_corpus: "—", rejected: "✗" };

  function answered(form, { answer, words }) {
    const head = make("p", { className: `try-kind ${answer.kind}` }, make("span", { "aria-hidden": "true" }, SIGNS[answer.kind]), ` ${word(answer.kind)}`);
    const body = [head];
    const toField = (name) => {
      const one = form.fields.find((known) => known.name === name);
      return one ? make("button", { type: "button", className: "try-to", onclick: one.focus }, one.title) : name;
    };
    if (answer.value) {
      const { properties } = form.value;
      body.push(table(Object.entries(answer.value).map(([name, value]) =>
        [english ? properties[name]["x-title-en"] : properties[name].title, inWords(value, properties[name])])));
    }
    if (answer.needs?.length) body.push(table([[word("needs_facts"), make("span", null, ...answer.needs.map(toField))]]));
    if (answer.delegations?.length) body.push(table([[word("left_to"), make("span", null, ...answer.delegations.map(delegation))]]));
    if (answer.authority) {
      const options = answer.options.map((code) => say(words[code])).join(english ? "; " : "；");
      body.push(table([[word("decides"), say(words[answer.authority])], [word("between"), options]]));
    }
    if (answer.problems) {
      body.push(make("ul", null, ...answer.problems.map(({ field, remedy }) => make("li", null, toField(field), " ", remedy))));
    }
    return body;
  }

  // The clauses that decide are marked in the text above.
  function mark(ids) {
    document.querySelectorAll(".decides").forEach((one) => one.classList.remove("decides"));
    ids.forEach((id) => document.getElementById(local(id))?.classList.add("decides"));
  }

  // ---- A form

  function build(root) {
    const decision = root.dataset.decision;
    const { facts, value, readings: bound } = forms.decisions[decision];
    const fields = Object.entries(facts.properties).map(([name, schema]) => factField(decision, name, schema));
    const day = field(`on-${decision}`, word("on"), control(`on-${decision}`, { type: "string", format: "date" }));
    const selects = forms.readings.map((reading) => {
      const id = `reading-${decision}-${reading.id}`;
      const list = make("select", { id }, ...reading.options.map((option) => make("option", { value: option[0] },
        say(option.slice(1)) + (option[0] === reading.default ? (english ? ` (${word("default")})` : `（${word("default")}）`) : ""))));
      list.value = reading.default;
      const { element } = field(id, `${reading.id} ${say(reading.title)}`, { element: list });
      return { reading, list, element, bound: bound.includes(reading.id) };
    });
    const others = selects.filter((one) => !one.bound);
    const more = make("details", null, make("summary", null, `${word("other_readings")} (${others.length})`), ...others.map((one) => one.element));
    const near = selects.filter((one) => one.bound);
    // What is read aloud at each change is the answer alone; the words that it rests on stand below for whoever wants them.
    const live = make("div", { className: "try-answer", role: "status" });
    const basis = make("div");
    // No <code> inside: the theme would take it for code of the page and give it an id of its own.
    const pre = () => make("pre", { className: "json", tabIndex: 0 });
    const request = pre(), command = pre(), reply = pre();
    const json = make("details", null, make("summary", null, word("as_json")),
      make("p", { className: "label" }, word("request")), request,
      make("p", { className: "label" }, word("command")), command,
      make("p", { className: "label" }, word("reply")), reply);
    const copy = make("button", { type: "button" }, word("link"));
    const clear = make("button", { type: "button" }, word("clear"));
    const form = make("form", { className: "try-form", noValidate: true },
      make("p", { className: "faint" }, word("lead")),
      make("div", { className: "try-columns" },
        make("div", { className: "try-asked" },
          make("h4", null, word("facts")), ...fields.map((one) => one.element),
          day.element,
          near.length ? make("h4", null, word("readings")) : null, ...near.map((one) => one.element),
          others.length ? more : null),
        make("section", { className: "try-said", "aria-label": word("answer") },
          make("h4", null, word("answer")), live, basis, make("p", { className: "try-actions" }, copy, clear), json)));
    const self = { decision, fields, value };

    function gather() {
      const given = { decision: `${forms.document}/${decision}`, on: forms.on, facts: {}, readings: {} };
      let readable = true;
      const read = (one, take) => {
        const found = one.get();
        one.say(found === BAD ? one.bad : "", found === BAD ? "wrong" : "");
        if (found === BAD) readable = false;
        else if (found !== undefined) take(found);
      };
      fields.forEach((one) => read(one, (found) => { given.facts[one.name] = found; }));
      read(day, (found) => { given.on = found; });
      selects.forEach(({ reading, list }) => { if (list.value !== reading.default) given.readings[reading.id] = list.value; });
      return { given, readable };
    }

    function show({ answer, words }) {
      tell(answer.kind, ...answered(self, { answer, words }));
      basis.replaceChildren(...(answer.because ? because(answer.because.map(local)) : []));
      reply.textContent = JSON.stringify(answer, null, 2);
      mark(answer.because || []);
      fields.forEach((one) => {
        const wrong = answer.problems?.find((problem) => problem.field === one.name);
        if (wrong) one.say(wrong.remedy, "wrong");
        else if (answer.needs?.includes(one.name)) one.say(word("needs_facts"), "needed");
      });
    }

    function tell(state, ...said) {
      live.replaceChildren(...said);
      live.dataset.kind = state;
      basis.replaceChildren();
    }

    const excuse = (key) => tell(key, make("p", { className: "try-excuse" }, word(key)));

    // No answer here: what to ask elsewhere is shown instead.
    function cannotAnswer(key) {
      excuse(key);
      json.open = true;
    }

    let latest = 0;
    async function answer({ given, readable }) {
      const { decision: asked, on, ...rest } = given;
      const file = JSON.stringify(Object.keys(rest.readings).length ? rest : rest.facts);
      request.textContent = JSON.stringify(given, null, 2);
      command.textContent = `echo '${file}' |\n  suigui decide ${asked} --on ${on} --facts -`;
      reply.textContent = "";
      mark([]);
      latest += 1;
      if (!readable) return excuse("unreadable");
      if (cannot()) return cannotAnswer(cannot());
      const mine = latest;
      const { reply: said } = await ask(given);
      if (mine !== latest) return; // the form has changed since
      if (said) show(JSON.parse(said)); else cannotAnswer("broken");
    }

    function remember(given) {
      try { history.replaceState(null, "", `#rule-${decision}?${tail(given)}`); } catch (_) { /* a page on a disk may not */ }
    }

    function fill(asked) {
      const found = fromTail(asked, facts.properties);
      fields.forEach((one) => one.set(found.facts[one.name]));
      day.set(found.on || forms.on);
      selects.forEach(({ reading, list }) => {
        list.value = found.readings[reading.id] || reading.default;
        if (!list.value) list.value = reading.default;
      });
      more.open = others.some(({ reading }) => found.readings[reading.id]);
      answer(gather());
    }

    function changed() {
      const asked = gather();
      remember(asked.given);
      answer(asked);
    }
    form.addEventListener("input", changed);
    form.addEventListener("submit", (event) => event.preventDefault());
    clear.addEventListener("click", () => { fill(""); changed(); fields[0]?.focus(); });
    copy.addEventListener("click", async () => {
      changed();
      await navigator.clipboard.writeText(location.href);
      copy.textContent = word("copied");
      setTimeout(() => { copy.textContent = word("link"); }, 2000);
    });
    copy.hidden = !navigator.clipboard;
    root.append(form);
    excuse("loading");
    return { element: form, fill, focus: () => fields[0]?.focus() };
  }

  // ---- The page

  const opened = new Map();

  async function open(root) {
    await known();
    const { decision } = root.dataset;
    if (!opened.has(decision)) opened.set(decision, build(root));
    const form = opened.get(decision), button = root.querySelector(".try-open");
    form.element.hidden = false;
    button.setAttribute("aria-expanded", "true");
    button.textContent = word("close");
    return form;
  }

  document.querySelectorAll(".try").forEach((root) => {
    const button = make("button", { type: "button", className: "try-open", "aria-expanded": "false" }, settings.open);
    button.addEventListener("click", async () => {
      const first = !opened.has(root.dataset.decision);
      if (!first && !opened.get(root.dataset.decision).element.hidden) {
        opened.get(root.dataset.decision).element.hidden = true;
        button.setAttribute("aria-expanded", "false");
        button.textContent = settings.open;
        mark([]);
        return;
      }
      const form = await open(root);
      if (first) form.fill("");
      form.focus();
    });
    root.append(button);
  });

  // A link to a scenario's case leads to the form with the case in the fragment.
  document.querySelectorAll("a[data-case]").forEach((link) => { link.href += `?${link.dataset.case}`; });

  async function follow() {
    const [, decision, asked] = FRAGMENT.exec(location.hash) || [];
    const root = decision && document.getElementById(`try-${decision}`);
    if (!root) return;
    const form = await open(root);
    form.fill(asked);
    root.closest("section").scrollIntoView();
  }
  addEventListener("hashchange", follow);
  follow();
})();
