// The editor of queries, and answers as a table below it.
"use strict";

const MOST_ROWS = 1000;
const form = document.querySelector("form.sparql");
const things = form.dataset.things;
const editor = openEditor(form.elements.query);
const state = document.getElementById("state");
const answer = document.getElementById("answer");

form.addEventListener("submit", (event) => {
  event.preventDefault();
  run();
});
addButton("Get CSV", () => download());
if (navigator.clipboard) {
  addButton("Copy link", async (button) => {
    await navigator.clipboard.writeText(new URL(address(), location.href).href);
    button.textContent = "Link copied";
  });
}

/** Puts the editor in the place of the plain field. Tab leaves it, as it leaves any field. */
function openEditor(field) {
  const place = document.createElement("div");
  field.after(place);
  field.hidden = true;
  // The others that it comes with ask strangers for their suggestions.
  Yasqe.defaults.autocompleters = ["variables"];
  return new Yasqe(place, {
    value: field.value,
    createShareableLink: null,
    consumeShareLink: null,
    persistenceId: null,
    resizeable: false,
    showQueryButton: false,
    editorHeight: "auto",
    screenReaderLabel: "Query",
    viewportMargin: Infinity,
    extraKeys: { "Ctrl-Enter": run, "Cmd-Enter": run, "Tab": false, "Shift-Tab": false },
  });
}

function addButton(words, press) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words;
  button.addEventListener("click", () => press(button));
  form.append(" ", button);
}

function address() {
  return "/query?" + new URLSearchParams({ query: editor.getValue() });
}

function ask(accept) {
  const query = new URLSearchParams({ query: editor.getValue() });
  return fetch("/sparql?" + query, { headers: { Accept: accept } });
}

async function run() {
  history.replaceState(null, "", address());
  state.textContent = "Asking …";
  const response = await ask("application/sparql-results+json, text/turtle;q=0.8");
  const isTable = (response.headers.get("Content-Type") || "").includes("sparql-results+json");
  if (response.ok && isTable) {
    show(await response.json());
  } else {
    state.textContent = response.ok ? "" : "The query was refused.";
    answer.replaceChildren(text(await response.text()));
  }
}

async function download() {
  const response = await ask("text/csv");
  if (!response.ok) {
    state.textContent = "CSV is for rows: " + (await response.text());
    return;
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = "hearsay.csv";
  link.click();
  URL.revokeObjectURL(link.href);
}

function show(results) {
  if ("boolean" in results) {
    state.textContent = results.boolean ? "Yes." : "No.";
    answer.replaceChildren();
    return;
  }
  const rows = results.results.bindings;
  const part = rows.length > MOST_ROWS ? `; the first ${MOST_ROWS} are shown` : "";
  state.textContent = (rows.length === 1 ? "1 row" : `${rows.length} rows`) + part;
  answer.replaceChildren(table(results.head.vars, rows.slice(0, MOST_ROWS)));
}

function text(words) {
  const pre = document.createElement("pre");
  pre.tabIndex = 0;
  pre.textContent = words;
  return pre;
}

function table(names, rows) {
  const table = document.createElement("table");
  table.className = "answer";
  const caption = table.createCaption();
  caption.className = "unseen";
  caption.textContent = "Answer";
  const head = table.createTHead().insertRow();
  for (const name of names) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = name;
    head.append(cell);
  }
  const body = table.createTBody();
  const prefixes = Object.entries(editor.getPrefixesFromQuery());
  for (const row of rows) {
    const line = body.insertRow();
    for (const name of names) {
      const cell = line.insertCell();
      cell.dataset.column = name;
      if (row[name]) {
        cell.append(value(row[name], prefixes));
      }
    }
  }
  const scroll = document.createElement("div");
  scroll.className = "scroll";
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", "Answer");
  scroll.append(table);
  return scroll;
}

/** A thing of this store leads to its page; no other IRI becomes a link. */
function value(term, prefixes) {
  const isolated = document.createElement("bdi");
  const isThing = term.type === "uri" && term.value.startsWith(things);
  isolated.textContent = isThing
    ? term.value.slice(things.length)
    : term.type === "uri" ? shortened(term.value, prefixes) : term.value;
  if (!isThing) {
    return isolated;
  }
  const link = document.createElement("a");
  link.href = "/page/" + term.value.slice(things.length).replace(/#.*/, "");
  link.append(isolated);
  return link;
}

function shortened(iri, prefixes) {
  const known = prefixes.find(([, start]) => iri.startsWith(start));
  return known ? known[0] + ":" + iri.slice(known[1].length) : iri;
}
