// All views work without this. It only spares clicks.
"use strict";

// What can be copied gets a button, where the browser lets a page copy.
for (const source of navigator.clipboard ? document.querySelectorAll("[data-copy]") : []) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy " + source.dataset.copy;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(await words(source));
    button.textContent = "Copied";
  });
  source.after(" ", button);
}

/** Those of the element or, of a link, those that it leads to. */
async function words(source) {
  return source.href ? (await fetch(source.href)).text() : source.textContent;
}

// Whoever points at words of an article sees the whole claim that they belong to, beside them.
const reading = document.querySelector(".reading");
if (reading) {
  const note = document.createElement("div");
  note.className = "note";
  note.hidden = true;
  note.setAttribute("aria-hidden", "true");
  reading.append(note);
  for (const event of ["mouseover", "focusin"]) {
    reading.addEventListener(event, ({ target }) => point(target.closest(".article a"), note));
  }
  for (const event of ["mouseleave", "focusout"]) {
    reading.addEventListener(event, () => point(null, note));
  }
}

function point(link, note) {
  const path = link && link.getAttribute("href");
  for (const other of document.querySelectorAll(".article a")) {
    other.classList.toggle("same", other.getAttribute("href") === path);
  }
  const told = link && document.querySelector(`.list .words a[href="${CSS.escape(path)}"]`);
  note.hidden = !told;
  if (told) {
    note.replaceChildren(...[...told.closest("li").children].map((part) => part.cloneNode(true)));
    note.querySelectorAll("a").forEach((copy) => copy.removeAttribute("href"));
    note.style.top = link.offsetTop + "px";
  }
}
