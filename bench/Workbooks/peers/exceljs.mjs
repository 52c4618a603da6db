// exceljs on the same table: node exceljs.mjs read|write FILE -> "wall processor rows peakMB"
import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';

const [task, path] = process.argv.slice(2);
const rows = 20000, columns = 20, texts = 6;
const words = ['Dinas Kesehatan', 'Kecamatan Sarai', 'Layanan daring yang cepat', 'Persen', 'Naik', 'APBD'];
const from = process.hrtime.bigint();
let count = 0;
if (task === 'write') {
    const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path });
    const sheet = book.addWorksheet('Uji');
    sheet.addRow(Array.from({ length: columns }, (_, c) => `Kolom ${c + 1}`)).commit();
    for (let r = 0; r < rows; r++, count++) {
        sheet.addRow(Array.from({ length: columns }, (_, c) => c < texts ? `${words[c]} ${r % 977}` : Math.round((r * 1.25 + c) * 100) / 100)).commit();
    }
    await book.commit();
} else {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    let good = 0;
    book.worksheets[0].eachRow((row, number) => {
        if (number === 1) return;
        for (let c = 1; c <= columns; c++) good += c <= texts ? (String(row.getCell(c).value).length > 0 ? 1 : 0) : (Number.isFinite(row.getCell(c).value) ? 1 : 0);
    });
    count = Math.floor(good / columns);
}
const seconds = Number(process.hrtime.bigint() - from) / 1e9;
const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
const used = process.cpuUsage();
console.log(`${seconds.toFixed(3)} ${((used.user + used.system) / 1e6).toFixed(3)} ${count} ${peak.toFixed(0)}`);
