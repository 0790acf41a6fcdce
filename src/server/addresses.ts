/** The addresses to tell people: where a browser on this machine, or on the local network, finds the server. */
import { type NetworkInterfaceInfo, networkInterfaces } from "node:os";

const everywhere = new Set(["0.0.0.0", "::"]);
/** Names of interfaces that lead to virtual machines and containers, hardly to anybody in the room. */
const inside =
	/^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|cni|flannel|tun|utun|tailscale|zt)/i;

/** This machine's addresses on its networks, those of a room's network first. */
function onNetworks(interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>): string[] {
	return Object.entries(interfaces)
		.flatMap(([name, list = []]) => list.map((info) => ({ ...info, last: inside.test(name) })))
		.filter(({ family, internal }) => family === "IPv4" && !internal)
		.sort((a, b) => Number(a.last) - Number(b.last))
		.map(({ address }) => address);
}

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
		? ["localhost", ...onNetworks(interfaces)]
		: [host.includes(":") ? `[${host}]` : host];
	return hosts.map((name) => `http://${name}:${port}/`);
}

/** The same, those that others in the room can open first. */
export const roomFirst = (addresses: readonly string[]): string[] => {
	const own = (address: string): boolean => /^http:\/\/(localhost|127\.|\[::1\])/.test(address);
	return [...addresses].sort((a, b) => Number(own(a)) - Number(own(b)));
};
