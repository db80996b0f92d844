// The rules, run by Python in the reader's browser and away from the page, so that the page never waits.
let rules;

async function load(folder) {
  const { loadPyodide } = await import(`${folder}pyodide.mjs`);
  const archive = fetch(`${folder}rules.zip`).then((found) => {
    if (!found.ok) throw new Error(`rules.zip: ${found.status}`);
    return found.arrayBuffer();
  });
  const [python, packed] = await Promise.all([loadPyodide({ indexURL: folder }), archive]);
  python.unpackArchive(packed, "zip", { extractDir: "/rules" });
  python.runPython("import sys; sys.path.insert(0, '/rules')");
  return python.pyimport("reply").reply;
}

// {number, folder, request} → {number, reply} or {number, error}; without a request it only loads.
onmessage = async ({ data: { number, folder, request } }) => {
  try {
    rules ??= load(folder);
    const reply = await rules;
    if (request) postMessage({ number, reply: reply(request) });
  } catch (error) {
    postMessage({ number, error: String(error) });
  }
};
