// Reads nanopublications as their publishers' tools do: checks each, signs it, checks what is signed. Takes addresses
// on standard input, prints a JSON line for each.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const tool = new URL("node_modules/@nanopub/sign/", import.meta.url);
const { default: load, KeyPair, Nanopub, NpProfile } = await import(new URL("web.js", tool));
await load({ module_or_path: readFileSync(new URL("web_bg.wasm", tool)) });
const profile = new NpProfile(new KeyPair().toJs().private, "https://orcid.org/0000-0000-0000-0000", "A publisher");
for await (const address of createInterface({ input: process.stdin })) {
  const text = await (await fetch(address)).text();
  const { uri, orcid } = new Nanopub(text).check().info();
  const signed = new Nanopub(new Nanopub(text).sign(profile).rdf()).check().info();
  console.log(JSON.stringify({ uri: uri.value, creator: orcid, signed: signed.uri.value, signature: signed.signature }));
}
