/* The network of the page, which ONNX Runtime Web computes on the processor. Nothing of it is
   loaded before load() is called, and all of it comes from this site. */
{
  const here = new URL(".", document.currentScript.src);
  const RUNTIME = "../onnxruntime/";
  const NETWORK = "../../snippets/labs/draw-a-digit/export.onnx";

  /** Fetch a file, and unpack it unless the server has let the browser do so. */
  const fetched = async (path) => {
    const answer = await fetch(new URL(path, here));
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    const bytes = await answer.arrayBuffer();
    const [first, second] = new Uint8Array(bytes, 0, 2);
    if (first !== 0x1f || second !== 0x8b) return bytes;
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(unpacked).arrayBuffer();
  };

  const start = async () => {
    const [runtime, program, network] = await Promise.all([
      import(new URL(`${RUNTIME}ort.js`, here)),
      fetched(`${RUNTIME}ort.wasm.gz`),
      fetched(NETWORK),
    ]);
    Object.assign(runtime.env.wasm, { numThreads: 1, wasmBinary: program });
    const session = await runtime.InferenceSession.create(new Uint8Array(network));
    let last = Promise.resolve();
    /** Turn 64 counts from 0 to 16 into ten probabilities, one question after the other. */
    return (counts) => {
      const pixels = Float32Array.from(counts, (count) => count / 16);
      const asked = { pixels: new runtime.Tensor("float32", pixels, [1, 1, 8, 8]) };
      last = last.then(() => session.run(asked));
      return last.then(({ probabilities }) => [...probabilities.data]);
    };
  };

  let loading = null;
  window.digitNetwork ??= {
    /** Return the function that asks the network; after a failure, try again. */
    load() {
      loading ??= start();
      loading.catch(() => (loading = null));
      return loading;
    },
  };
}
