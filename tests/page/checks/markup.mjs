// SPDX-License-Identifier: EUPL-1.2
// A page's markup is sound and all ours: nothing that stood in a register became an element, attribute or address.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { visit } from "../browser.mjs";
import { load } from "../packages.mjs";

// All that html-validate recommends. Only `role="region"` may stand on a `div`: a box that scrolls is a stop of the
// keyboard, and a `section` is a part of the contents.
const CONFIG = join(dirname(fileURLToPath(import.meta.url)), "../.htmlvalidate.json");

/** What html-validate says. */
export async function valid({ file, packages }) {
    const { StaticConfigLoader, HtmlValidate } = load(packages, "html-validate");
    const validator = new HtmlValidate(new StaticConfigLoader(load(packages, CONFIG)));
    const report = await validator.validateFile(file);
    const messages = report.results.flatMap((result) => result.messages);
    const faults = messages.map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
    return faults.length > 8 ? [...faults.slice(0, 8), `… ${faults.length} in all`] : faults;
}

function foreign_parts() {
    // A page has no need of others; the hostile register holds some of them.
    const known = new Set(
        ("html head meta title style script body header nav main footer section article aside h1 h2 h3 h4 p ul ol li a " +
            "dl dt dd table caption colgroup col thead tbody tfoot tr th td details summary div span strong em small " +
            "abbr bdi code kbd pre wbr br hr time figure figcaption button input label output search svg g rect path " +
            "line polyline polygon circle text tspan desc use symbol defs").split(" "),
    );
    const faults = [];
    const report = (what, element) => faults.push(`${what}: ${element.outerHTML.slice(0, 120)}`);
    for (const element of document.querySelectorAll("*")) {
        if (!known.has(element.localName)) report(`element ${element.localName}`, element);
        if (/ontsnapt/i.test(`${element.id} ${element.className}`)) report("markup of the register", element);
        for (const { name, value } of element.attributes) {
            if (name === "style" || name.startsWith("on")) report(`attribute ${name}`, element);
            if (!["href", "src", "xlink:href", "action", "formaction"].includes(name)) continue;
            if (!/^(#|https:\/\/)/.test(value)) report("address", element);
            if (value.startsWith("#") && !document.getElementById(decodeURIComponent(value.slice(1))))
                report("leads nowhere", element);
        }
    }
    if (document.scripts.length > 1) faults.push(`${document.scripts.length} scripts`);
    // Control characters, and marks that turn or hide the text beside them.
    const text = document.documentElement.textContent;
    const marks = text.match(/[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g) ?? [];
    for (const mark of new Set(marks)) {
        const at = text.indexOf(mark);
        faults.push(`U+${mark.codePointAt(0).toString(16)} in "${text.slice(Math.max(0, at - 20), at)}"`);
    }
    return faults.slice(0, 8);
}

/** Elements, attributes, addresses and characters that a page of ours never has. Looked at before any script runs. */
export function own({ browser, file }) {
    return visit(browser, file, { script: false }, (page) => page.evaluate(foreign_parts));
}

/** The shape that readers' aids go by. */
export function shape({ browser, file, lang }) {
    return visit(browser, file, { script: false }, (page) =>
        page.evaluate((lang) => {
            const faults = [];
            const count = (selector, expected) => {
                const number = document.querySelectorAll(selector).length;
                if (number !== expected) faults.push(`${number} of ${selector}`);
            };
            if (document.documentElement.lang !== lang) faults.push(`lang is ${document.documentElement.lang}`);
            if (!document.title.trim()) faults.push("no title");
            for (const selector of ["h1", "main", "body > header"]) count(selector, 1);
            count("table:not(:has(caption))", 0);
            count("th:not([scope])", 0);
            count("svg:not([role=img]):not([aria-hidden=true]), svg[role=img]:not(:has(> title))", 0);
            return faults;
        }, lang),
    );
}
