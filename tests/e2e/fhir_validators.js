// SPDX-License-Identifier: MIT
// Asks the validators that are installed what is wrong with FHIR files, a line for each thing.
//
// Usage: node fhir_validators.js FOLDER FILE...   with the folder in which npm has installed them;
// without a FILE it only says by its status whether all are there.
"use strict";

const fs = require("fs");
const path = require("path");

const [folder, ...files] = process.argv.slice(2);
const load = (name) => require(require.resolve(name, { paths: [path.resolve(folder)] }));
const { Fhir } = load("fhir");
const Schema = load("@asymmetrik/fhir-json-schema-validator");

let faults = 0;
const tell = (file, who, what) => {
    faults += 1;
    console.log(`${path.basename(file)}: ${who}: ${what}`);
};
for (const file of files) {
    const bundle = JSON.parse(fs.readFileSync(file, "utf8"));
    const found = new Fhir().validate(bundle, { errorOnUnexpected: true });
    const grave = found.messages.filter((each) => each.severity !== "info" && each.severity !== "warning");
    grave.forEach((each) => tell(file, "fhir", `${each.location}: ${each.message}`));
    if (!found.valid && grave.length === 0)
        tell(file, "fhir", "is not valid");
    new Schema().validate(bundle).forEach((each) => tell(file, "schema", `${each.dataPath} ${each.message}`));
}
process.exit(faults > 0 ? 1 : 0);
