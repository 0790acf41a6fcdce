/** The addresses to tell people: where a browser on this machine, or on the local network, finds the server. */
import { type NetworkInterfaceInfo, networkInterfaces } from "node:os";

const everywhere = new Set(["0.0.0.0", "::"]);

/**
 * Web addresses at which a server listening on `host` and `port` can be opened, this machine's own first.
 * `interfaces` is the machine's list, given only by tests.
 */
export function webAddresses(
	host: string,
	port: number,
	interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
): string[] {
	const hosts = everywhere.has(host)
		? [
				"localhost",
				...Object.values(interfaces)
					.flatMap((list) => list ?? [])
					.filter((info) => info.family === "IPv4" && !info.internal)
					.map((info) => info.address),
			]
		: [host.includes(":") ? `[${host}]` : host];
	return hosts.map((name) => `http://${name}:${port}/`);
}
