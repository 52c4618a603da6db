// usage: node highs.mjs MODEL.lp SECONDS GAP      prints one line: status objective
import { readFile } from "node:fs/promises";
import load from "highs";

const [model, seconds, gap] = process.argv.slice(2);
const highs = await load();
const solution = highs.solve(await readFile(model, "utf8"), {
  time_limit: Number(seconds),
  mip_rel_gap: Number(gap),
  output_flag: false,
});
console.log(solution.Status.replaceAll(" ", "_"), solution.ObjectiveValue);
