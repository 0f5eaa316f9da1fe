// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
//
// node parse.mjs FOLDER PARSER < REQUESTS
// Reads multipart bodies the way a Node.js server would, by busboy, formidable or undici as installed into FOLDER.
// REQUESTS is [{"contentType", "body" (base64)}]; printed is a list of parts for each of them, in their order:
// [{"name", "filename" (null for a field), "content" (base64)}].

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";

const [folder, parser] = process.argv.slice(2);
const require = createRequire(join(folder, "package.json"));
const part = (name, filename, content) => ({ name, filename, content: Buffer.from(content).toString("base64") });

function busboy(contentType, body) {
  const parts = [];
  // UTF-8 is what browsers send; busboy's own default for names is Latin-1.
  const stream = require("busboy")({
    headers: { "content-type": contentType },
    defParamCharset: "utf8",
  });
  stream.on("field", (name, value) => parts.push(part(name, null, value)));
  stream.on("file", (name, file, { filename }) => {
    const chunks = [];
    const index = parts.push(null) - 1;
    file.on("data", (chunk) => chunks.push(chunk));
    file.on("end", () => (parts[index] = part(name, filename, Buffer.concat(chunks))));
  });
  return new Promise((resolve, reject) => {
    stream.on("close", () => resolve(parts));
    stream.on("error", reject);
    stream.end(body);
  });
}

async function formidable(contentType, body) {
  const parts = [];
  const form = require("formidable").formidable({
    allowEmptyFiles: true,
    minFileSize: 0,
    fileWriteStreamHandler: (file) => {
      const chunks = [];
      const index = parts.push(null) - 1;
      return new Writable({
        write: (chunk, encoding, done) => done(void chunks.push(chunk)),
        final: (done) => done(void (parts[index] = part("Uploads", file.originalFilename, Buffer.concat(chunks)))),
      });
    },
  });
  form.on("field", (name, value) => parts.push(part(name, null, value)));
  const request = Readable.from([body]);
  request.headers = { "content-type": contentType, "content-length": String(body.length) };
  const [, files] = await form.parse(request);
  // A write handler is told no field name; what it assumes must hold.
  if (Object.keys(files).some((name) => name !== "Uploads")) throw new Error(`files under ${Object.keys(files)}`);
  return parts;
}

async function undici(contentType, body) {
  const form = await new (require("undici").Response)(body, { headers: { "content-type": contentType } }).formData();
  return Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === "string" ? part(name, null, value) : part(name, value.name, await value.arrayBuffer()),
    ),
  );
}

const parse = { busboy, formidable, undici }[parser];
const results = [];
for (const { contentType, body } of JSON.parse(readFileSync(0)))
  results.push(await parse(contentType, Buffer.from(body, "base64")));
console.log(JSON.stringify(results));
