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
