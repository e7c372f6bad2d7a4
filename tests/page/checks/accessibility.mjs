// SPDX-License-Identifier: EUPL-1.2
// WCAG 2.1 AA as far as a program can judge it: axe in each guise that a page takes, and the size of what is clicked.
import { unfold, visit, width } from "../browser.mjs";
import { load } from "../packages.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// Paper has one width; a reader who likes the screen dark must not get dark paper.
const GUISES = [
    { scheme: "light", wide: width.desk },
    { scheme: "light", wide: width.phone },
    { scheme: "dark", wide: width.desk },
    { scheme: "dark", wide: width.phone },
    { scheme: "light", wide: width.paper, media: "print" },
    { scheme: "dark", wide: width.paper, media: "print" },
];

// Axe weighs every element against every rule, and the hundreds of rows of a table are alike. What is made of the same
// elements and classes as three before it, goes.
function keep_three_of_a_kind() {
    const seen = new Map();
    for (const part of document.querySelectorAll("main tbody > tr, main ol > li, main ul > li, main .entry")) {
        const inside = [part, ...part.querySelectorAll("*")].map((element) => `${element.localName}.${element.className}`);
        const kind = `${part.closest("table")?.className} ${inside.join(" ")}`;
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
        if (seen.get(kind) > 3) part.remove();
    }
}

function describe(violation, guise) {
    const nodes = violation.nodes.slice(0, 3).map((node) => `${node.target.join(" ")} (${node.failureSummary})`);
    const where = `${guise.media ?? "screen"} ${guise.scheme} ${guise.wide}`;
    return `${where}: ${violation.id} on ${violation.nodes.length}: ${nodes.join("; ")}`.replace(/\s+/g, " ");
}

/** What axe finds, guise by guise. */
export function axe({ browser, file, packages }) {
    return visit(browser, file, {}, async (page) => {
        await unfold(page);
        await page.evaluate(keep_three_of_a_kind);
        await page.evaluate(load(packages, "axe-core").source);
        const faults = [];
        for (const guise of GUISES) {
            const { scheme, wide, media = "screen" } = guise;
            await page.setViewportSize({ width: wide, height: 900 });
            await page.emulateMedia({ media, colorScheme: scheme });
            const found = await page.evaluate(
                (tags) =>
                    globalThis.axe.run(document, {
                        runOnly: { type: "tag", values: tags },
                        resultTypes: ["violations"],
                        rules: { "target-size": { enabled: true } },
                    }),
                TAGS,
            );
            faults.push(...found.violations.map((violation) => describe(violation, guise)));
        }
        return faults;
    });
}

/** Buttons, fields and summaries under 24 by 24 pixels (WCAG 2.5.8, without its exceptions). */
export function target_size({ browser, file }) {
    return visit(browser, file, { wide: width.phone }, async (page) => {
        await unfold(page);
        return page.evaluate(() => {
            const faults = [];
            for (const element of document.querySelectorAll("button, input, select, summary, nav a")) {
                const box = element.getBoundingClientRect();
                if (box.width === 0 || !element.checkVisibility()) continue;
                if (box.width < 24 || box.height < 24)
                    faults.push(`${element.outerHTML.slice(0, 80)}: ${box.width} by ${box.height} px`);
            }
            return faults.slice(0, 5);
        });
    });
}
