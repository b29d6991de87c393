// All views work without this. It only spares a click.
"use strict";

// The answer to a query as a table below it; without the script, as the file the endpoint gives.
const form = document.querySelector("form.sparql");
if (form) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(new FormData(form).get("query"));
  });
}

async function ask(query) {
  const answer = document.getElementById("answer");
  answer.textContent = "Asking …";
  const response = await fetch("/sparql?" + new URLSearchParams({ query }), {
    headers: { Accept: "application/sparql-results+json, text/turtle;q=0.8" },
  });
  const isTable = (response.headers.get("Content-Type") || "").includes("sparql-results+json");
  answer.replaceChildren(
    response.ok && isTable ? table(await response.json()) : text(await response.text()),
  );
}

function text(words) {
  const pre = document.createElement("pre");
  pre.textContent = words;
  return pre;
}

function table(results) {
  if ("boolean" in results) {
    return text(results.boolean ? "yes" : "no");
  }
  const table = document.createElement("table");
  const names = results.head.vars;
  row(table.createTHead(), names, "th");
  const body = table.createTBody();
  for (const binding of results.results.bindings) {
    row(body, names.map((name) => (name in binding ? binding[name].value : "")), "td");
  }
  const scroll = document.createElement("div");
  scroll.className = "scroll";
  scroll.tabIndex = 0;
  scroll.append(table);
  return scroll;
}

function row(section, cells, kind) {
  const line = section.insertRow();
  for (const cell of cells) {
    const element = document.createElement(kind);
    const isolated = document.createElement("bdi");
    isolated.textContent = cell;
    element.append(isolated);
    line.append(element);
  }
}
