// Bundles the style sheet, the page scripts and the fonts into .build/static, which shadows static/ under the same addresses.
import { readFile, rename, rm } from "node:fs/promises";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, "static");
const target = join(root, ".build", "static");
const fresh = join(root, ".build", "static.new");

const FONTS = { "noto-sans": ["latin-ext", "latin"], "noto-serif": ["latin-ext", "latin"], "noto-sans-arabic": ["arabic"], "noto-naskh-arabic": ["arabic"] };
const WEIGHTS = [400, 600];
const WORKERS = ["nonattribution/worker.js"];

// The family sheets list every script; only our subsets are kept, as woff2, each with its unicode-range.
async function fontFaces() {
  const faces = [];
  for (const [family, subsets] of Object.entries(FONTS)) {
    const folder = join(root, "node_modules", "@fontsource", family);
    for (const weight of WEIGHTS) {
      const sheet = await readFile(join(folder, `${weight}.css`), "utf8");
      for (const subset of subsets) {
        const file = `${family}-${subset}-${weight}-normal`;
        const face = sheet.match(/@font-face\s*{[^}]*}/g).find((rule) => rule.includes(`/${file}.woff2`));
        if (!face) throw new Error(`No font face ${file} in @fontsource/${family}`);
        faces.push(face.replace(/src:[^;]*;/, `src: url("${join(folder, "files", `${file}.woff2`)}") format("woff2");`));
      }
    }
  }
  return faces.join("\n");
}

// In the sources fonts.css is empty, so that unbundled pages fall back to the fonts of the device.
const fonts = {
  name: "fonts",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]static[/\\]css[/\\]fonts\.css$/ }, async () => ({ contents: await fontFaces(), loader: "css", resolveDir: root }));
  },
};

// A page script is named like its template: static/js/exchanges/thread.js belongs to templates/exchanges/thread.html.
function pageScripts() {
  const folder = join(source, "js");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => WORKERS.includes(name) || (name.endsWith(".js") && existsSync(join(root, "templates", name.replace(/\.js$/, ".html")))))
    .map((name) => join(folder, name));
}

const common = { bundle: true, minify: true, sourcemap: false, outdir: fresh, outbase: source, absWorkingDir: root, logLevel: "warning", legalComments: "none", target: ["es2022", "safari16.4"] };
const scripts = pageScripts();

await rm(fresh, { recursive: true, force: true });
await Promise.all([
  build({ ...common, entryPoints: [join(source, "css", "site.css")], plugins: [fonts], loader: { ".woff2": "file" }, assetNames: "css/fonts/[name]-[hash]" }),
  scripts.length ? build({ ...common, entryPoints: scripts, format: "esm" }) : null,
]);
// The old output stays until the new one is whole, so that an interrupted build breaks nothing.
await rm(target, { recursive: true, force: true });
await rename(fresh, target);
console.log(`Front end built: 1 style sheet, ${scripts.length} scripts in ${relative(process.cwd(), resolve(target)) || "."}`);
