// SPDX-License-Identifier: EUPL-1.2
// The pages that are looked at. The program writes them itself, in both languages.
import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, "../..");
const DAY = ["--reference-date", "2025-08-31"];

// A page more is a line more: name, languages, command. `HOSTILE` stands for the folder of hostile registers.
const PAGES = [
    ["sample", "nl", "check", "samples/rde-2025-07-01.xlsx", ...DAY],
    ["deliveries", "nl en", "check", "samples/leveringen", "--expect", "samples/bes-lijst.xlsx", ...DAY],
    ["hostile", "nl en", "check", "HOSTILE", "--show-values", ...DAY],
    ["compare", "nl", "compare", "samples/rde-2025-07-01.xlsx", "samples/rde-2025-08-31.xlsx", ...DAY],
    ["compare-hostile", "en", "compare", "samples/leveringen", "HOSTILE", ...DAY],
    ["trend", "nl", "trend", ...["02", "07-01", "08-31"].map((day) => `samples/rde-2025-${day}.xlsx`)],
    ["review", "nl en", "sample", "--result", "samples/steekproef.xlsx"],
    ["publish", "nl", "publish", "samples/rde-2025-07-01.xlsx", ...DAY],
    ["publish-hostile", "en", "publish", "HOSTILE", "--rules", "HOSTILE/all-public.yaml", ...DAY],
    ["trend-hostile", "en", "trend", "2025-06=samples/leveringen", "2025-07=HOSTILE"],
];

// What a page has not: no long table to sort, or none so long that one would search it.
const LACKS = { compare: ["filter"], "compare-hostile": ["sort", "filter"], trend: ["sort", "filter"],
    "trend-hostile": ["sort", "filter"] };

// A register that falls short, and a folder that holds more than registers.
const STATUSES = [0, 1, 3];

async function write(program, folder, name, lang, words) {
    const file = join(folder, `${name}-${lang}.html`);
    const hostile = join(folder, "hostile");
    const command = words.map((word) => word.replace(/^HOSTILE/, hostile));
    const options = { cwd: ROOT, maxBuffer: 1 << 28 };
    await run(program, [...command, "--lang", lang, "--format", "html", "-o", file], options).catch((error) => {
        if (!STATUSES.includes(error.code)) throw new Error(`${name} (${lang}): status ${error.code}: ${error.stderr}`);
    });
    return file;
}

/** Has `program` write to `folder` the pages whose names, like "sample (nl)", contain `only`. */
export async function write_pages(program, folder, only) {
    await mkdir(folder, { recursive: true });
    await run("/usr/bin/python3", ["-B", join(HERE, "hostile_register.py"), join(folder, "hostile")]);
    const pages = [];
    for (const [kind, languages, ...words] of PAGES)
        for (const lang of languages.split(" ")) {
            const name = `${kind} (${lang})`;
            if (!name.includes(only)) continue;
            const file = await write(program, folder, kind, lang, words);
            pages.push({ name, lang, lacks: LACKS[kind] ?? [], file });
        }
    if (pages.length === 0) throw new Error(`no page is called ${only}`);
    return pages;
}
