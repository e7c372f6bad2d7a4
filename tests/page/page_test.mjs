// SPDX-License-Identifier: EUPL-1.2
// The pages that the program writes, in a browser, without one, and on paper.
//
// Usage: node page_test.mjs PROGRAM PACKAGES [NAME-OF-PAGE [NAME-OF-CHECK]]
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";

import { launch } from "./browser.mjs";
import { CHECKS } from "./checks.mjs";
import { write_pages } from "./pages.mjs";

const [program, packages, only_page = "", only_check = ""] = process.argv.slice(2);

test("pages", async (t) => {
    const folder = await mkdtemp(join(tmpdir(), "registertoets-page-"));
    t.after(() => rm(folder, { recursive: true, force: true }));
    const browser = await launch(packages);
    t.after(() => browser.close());
    for (const page of await write_pages(program, folder, only_page)) {
        for (const [name, check] of Object.entries(CHECKS)) {
            if (!name.includes(only_check)) continue;
            await t.test(`${page.name}: ${name}`, async () => {
                const faults = await check({ ...page, browser, packages });
                if (page.lacks.includes(name)) return assert.match(faults.join("\n"), /^Tab finds no [^\n]+$/);
                assert.equal(faults.length, 0, `\n${faults.join("\n")}\n`);
            });
        }
    }
});
