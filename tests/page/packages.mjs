// SPDX-License-Identifier: EUPL-1.2
// The npm packages of package.json. They stand in the build folder, where Node would not look by itself.
import { createRequire } from "node:module";
import { resolve } from "node:path";

/** Loads package `name` from below `folder`; says how to install it where it is not there. */
export function load(folder, name) {
    try {
        return createRequire(resolve(folder, "package.json"))(name);
    } catch (error) {
        if (error.code !== "MODULE_NOT_FOUND") throw error;
        throw new Error(`${name} is not in ${folder}: ./dev test installs it, which needs npm and its registry`);
    }
}
