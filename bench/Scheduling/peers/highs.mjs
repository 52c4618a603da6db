// usage: node highs.mjs MODEL.lp SECONDS GAP
// Streams the log, each line after the processor seconds spent so far, and ends with: status objective
import { readFile } from "node:fs/promises";
import load from "highs";

const [model, seconds, gap] = process.argv.slice(2);
const spent = () => { const used = process.cpuUsage(); return ((used.user + used.system) / 1e6).toFixed(2); };
const highs = await load({ print: (line) => console.log(spent(), line), printErr: (line) => console.error(line) });
const solution = highs.solve(await readFile(model, "utf8"), {
  time_limit: Number(seconds),
  mip_rel_gap: Number(gap),
  output_flag: true,
});
console.log(solution.Status.replaceAll(" ", "_"), solution.ObjectiveValue);
