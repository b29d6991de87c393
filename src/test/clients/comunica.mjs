// Asks an endpoint the queries of a folder, as anyone with Comunica would; prints a JSON line for each.
import { readdirSync, readFileSync } from "node:fs";
import { QueryEngine } from "@comunica/query-sparql";

const [endpoint, folder] = process.argv.slice(2);
const engine = new QueryEngine();
const sources = [{ type: "sparql", value: endpoint }];
for (const file of readdirSync(folder).filter((name) => name.endsWith(".rq"))) {
  const answer = await engine.query(readFileSync(`${folder}/${file}`, "utf8"), { sources });
  const { variables } = await answer.metadata();
  const rows = await (await answer.execute()).toArray();
  const text = (row, variable) => row.get(variable)?.value ?? "";
  const cells = rows.map((row) => variables.map((v) => text(row, v.variable ?? v)));
  console.log(JSON.stringify({ query: file.replace(".rq", ""), rows: cells }));
}
