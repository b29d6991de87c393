// All views work without this. It only spares a click.
"use strict";

// A choice takes effect at once; without the script, by its button.
for (const select of document.querySelectorAll("form.choose select")) {
  select.addEventListener("change", () => select.form.requestSubmit());
}

for (const button of document.querySelectorAll("button[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = "Copied";
  });
}
