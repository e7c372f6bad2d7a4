// SPDX-License-Identifier: EUPL-1.2
// A page asks nothing of the network, and runs and wears nothing but its own script and style.
import { readFile, writeFile } from "node:fs/promises";

import { visit } from "../browser.mjs";

/** Requests, and complaints of the page, in both guises of the script. */
export async function quiet({ browser, file }) {
    const faults = [];
    for (const script of [true, false]) {
        await visit(browser, file, { script }, async (page, log) => {
            await page.waitForTimeout(100);
            faults.push(...log.requests.map((url) => `asks for ${url}`), ...log.errors);
        });
    }
    return faults;
}

/** What a policy of hashes has to say; `default-src` does not stand in for `base-uri` and `form-action`. */
export function policy({ browser, file }) {
    return visit(browser, file, {}, async (page) => {
        const text = await page.evaluate(
            () => document.querySelector('head > meta[http-equiv="Content-Security-Policy" i]')?.content,
        );
        if (!text) return ["no policy"];
        const parts = new Map(
            text.split(";").map((part) => {
                const [name, ...sources] = part.trim().split(/\s+/);
                return [name, sources];
            }),
        );
        const open = ["default-src", "base-uri", "form-action"].filter((name) => parts.get(name)?.join(" ") !== "'none'");
        const by_hash = (word) => /^'sha(256|384|512)-/.test(word);
        const loose = ["script-src", "style-src"].filter((name) => !parts.get(name)?.every(by_hash));
        return [...open.map((name) => `${name} is not 'none'`), ...loose.map((name) => `${name} is not by hash`)];
    });
}

const INTRUDERS =
    "<style>h1 { letter-spacing: 77px }</style><script>globalThis.intruder = 'script'</script>" +
    "<svg onload=\"globalThis.intruder = 'svg'\"></svg><img src=x onerror=\"globalThis.intruder = 'img'\" alt=x>" +
    "<b id=mark style=\"letter-spacing: 77px\">x</b><img src=https://voorbeeld.nl/y alt=y></body>";

/** What runs or goes out nevertheless where markup has got into the page: nothing may. */
export async function second_wall({ browser, file }) {
    const broken = `${file}.intruders.html`;
    const text = await readFile(file, "utf8");
    await writeFile(broken, text.replace(/<\/body>/, () => INTRUDERS));
    return visit(browser, broken, {}, async (page, log) => {
        await page.waitForTimeout(100);
        const faults = await page.evaluate(() => {
            const faults = [];
            if (!document.getElementById("mark")) faults.push("nothing was injected: is there a </body>?");
            const late = document.createElement("script");
            late.textContent = "globalThis.intruder = 'late script'";
            document.body.append(late);
            if (globalThis.intruder) faults.push(`an intruder ran: ${globalThis.intruder}`);
            for (const element of document.querySelectorAll("h1, #mark"))
                if (getComputedStyle(element).letterSpacing === "77px") faults.push(`${element.localName} was styled`);
            return faults;
        });
        return [...faults, ...log.requests.map((url) => `asks for ${url}`)];
    });
}
