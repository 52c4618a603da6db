# openpyxl on the same table: python3 openpyxl_peer.py read|write FILE -> "wall processor rows peakMB"
import re
import sys
import time

import openpyxl

task, path = sys.argv[1:]
ROWS, COLUMNS, TEXTS = 20000, 20, 6
WORDS = ["Dinas Kesehatan", "Kecamatan Sarai", "Layanan daring yang cepat", "Persen", "Naik", "APBD"]
begun = time.perf_counter()
count = 0
if task == "write":
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Uji")
    sheet.append([f"Kolom {c + 1}" for c in range(COLUMNS)])
    for r in range(ROWS):
        sheet.append([f"{WORDS[c]} {r % 977}" if c < TEXTS else round(r * 1.25 + c, 2) for c in range(COLUMNS)])
        count += 1
    book.save(path)
else:
    book = openpyxl.load_workbook(path, read_only=True)
    good = 0
    for row in book.worksheets[0].iter_rows(min_row=2, values_only=True):
        for c, value in enumerate(row[:COLUMNS]):
            good += len(str(value)) > 0 if c < TEXTS else isinstance(value, (int, float))
    count = good // COLUMNS
seconds = time.perf_counter() - begun
peak = int(re.search(r"VmHWM:\s+(\d+)", open("/proc/self/status").read()).group(1)) / 1024
print(f"{seconds:.3f} {time.process_time():.3f} {count} {peak:.0f}")
