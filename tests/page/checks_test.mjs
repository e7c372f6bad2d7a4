// SPDX-License-Identifier: EUPL-1.2
// The checks themselves: a good page passes them all, and each sees what it is for.
//
// Usage: node checks_test.mjs PACKAGES [NAME-OF-CHECK]
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

import { launch } from "./browser.mjs";
import { CHECKS } from "./checks.mjs";
import { in_order } from "./checks/tables.mjs";
import { SPOILED } from "./spoiled.mjs";

const [packages, only = ""] = process.argv.slice(2);
const GOOD = join(dirname(fileURLToPath(import.meta.url)), "good_page.html");

// Puts the hashes of the page's script and style, as they are now, in its policy.
function sign(text) {
    const hash = (element) => {
        const [, body] = text.match(new RegExp(`<${element}>([^]*?)</${element}>`));
        return `'sha256-${createHash("sha256").update(body).digest("base64")}'`;
    };
    return text.replace("STYLE_HASH", () => hash("style")).replace("SCRIPT_HASH", () => hash("script"));
}

test("checks", async (t) => {
    const folder = await mkdtemp(join(tmpdir(), "registertoets-checks-"));
    t.after(() => rm(folder, { recursive: true, force: true }));
    const browser = await launch(packages);
    t.after(() => browser.close());
    const good = await readFile(GOOD, "utf8");
    const file = join(folder, "page.html");
    const faults_of = async (name, text) => {
        await writeFile(file, sign(text));
        return CHECKS[name]({ file, lang: "nl", browser, packages });
    };

    for (const name of Object.keys(CHECKS).filter((name) => name.includes(only))) {
        await t.test(`${name}: passes a good page`, async () => assert.deepEqual(await faults_of(name, good), []));
        assert.ok(SPOILED[name], `no spoiled page for ${name}`);
        for (const [was, is, expected] of SPOILED[name])
            await t.test(`${name}: sees ${expected}`, async () => {
                const spoiled = good.replace(was, () => is);
                assert.notEqual(spoiled, good, `the good page has no ${was}`);
                assert.match((await faults_of(name, spoiled)).join("\n"), expected);
            });
    }
});

test("order", () => {
    assert.ok(in_order(["9,5%", "10,0%", "1.234", "–"], 1));
    assert.ok(!in_order(["10,0%", "9,5%"], 1));
    assert.ok(in_order(["9.5%", "<0.1%"], -1));
    assert.ok(in_order(["a2", "a10", "B"], 1));
    assert.ok(!in_order(["B", "a"], 1));
});
