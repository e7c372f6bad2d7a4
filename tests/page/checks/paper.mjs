// SPDX-License-Identifier: EUPL-1.2
// A page on paper: unfolded, whole, and light whatever the reader's screen is like.
import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { unfold, visit, width } from "../browser.mjs";

const run = promisify(execFile);

// Marks the first heading of the longest table where that goes on for several sheets; whether it does.
function mark_heading() {
    const rows = (table) => table.tBodies[0]?.rows.length ?? 0;
    const [longest] = [...document.querySelectorAll("table")].sort((a, b) => rows(b) - rows(a));
    if (!longest || rows(longest) < 150) return false;
    const heading = longest.tHead.rows[0].cells[0];
    (heading.querySelector("button") ?? heading).append(" kopmerk");
    return true;
}

/**
 * Folded parts that are not on paper, with and without script, and headings that stand on one sheet alone. Each gets
 * a word of its own to be found by.
 */
export async function unfolded({ browser, file }) {
    const faults = [];
    for (const script of [true, false]) {
        await visit(browser, file, { script, media: "print" }, async (page) => {
            const names = await page.evaluate(() =>
                [...document.querySelectorAll("details")].map((part, index) => {
                    const mark = document.createElement("p");
                    mark.textContent = `merk${index}einde`;
                    part.append(mark);
                    return part.querySelector("summary")?.textContent.trim();
                }),
            );
            const marked = await page.evaluate(mark_heading);
            const pdf = `${file}.pdf`;
            await page.pdf({ path: pdf, format: "A4" });
            const { stdout } = await run("pdftotext", [pdf, "-"], { maxBuffer: 1 << 28 });
            if (marked && stdout.split("kopmerk").length < 4) faults.push(`headings on one sheet alone (script: ${script})`);
            for (const [index, name] of names.entries())
                if (!stdout.includes(`merk${index}einde`)) faults.push(`folded on paper (script: ${script}): ${name}`);
        });
    }
    return faults.slice(0, 5);
}

function look_of_paper() {
    const faults = [];
    for (const box of document.body.querySelectorAll("*")) {
        if (box.namespaceURI.endsWith("svg") || box.scrollWidth <= box.clientWidth + 1 || !box.checkVisibility()) continue;
        if (box.clientWidth < 2) continue; // said to screen readers alone
        if (getComputedStyle(box).overflowX !== "visible") faults.push(`cut off on paper: ${box.outerHTML.slice(0, 100)}`);
    }
    for (const head of document.querySelectorAll("thead"))
        if (getComputedStyle(head).display !== "table-header-group") faults.push("a table's head is not repeated");
    for (const foot of document.querySelectorAll("tfoot"))
        if (getComputedStyle(foot).display === "table-footer-group") faults.push("a table's total stands on every page");
    for (const control of document.querySelectorAll("input, select"))
        if (control.checkVisibility()) faults.push(`on paper there is ${control.outerHTML.slice(0, 80)}`);
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { faults: [...new Set(faults)].slice(0, 5), colours: `${color} on ${backgroundColor}` };
}

/** What paper cuts off, heads that are not repeated, totals that are, controls, and dark paper. */
export async function whole({ browser, file }) {
    const looks = [];
    for (const scheme of ["light", "dark"]) {
        looks.push(
            await visit(browser, file, { scheme, media: "print", wide: width.paper }, async (page) => {
                await unfold(page);
                return page.evaluate(look_of_paper);
            }),
        );
    }
    const [light, dark] = looks;
    const other = light.colours === dark.colours ? [] : [`dark paper: ${dark.colours}, not ${light.colours}`];
    return [...light.faults, ...other];
}
