// Loaded before a server (`node --expose-gc --import`): tells on demand what its memory comes to once garbage is gone.
process.on("SIGUSR2", () => {
	for (let n = 0; n < 3; n++) globalThis.gc?.();
	const { heapUsed, external } = process.memoryUsage();
	console.log(`memory ${JSON.stringify({ heapUsed, external })}`);
});
