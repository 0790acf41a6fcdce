/** The addresses that are printed: this machine's own, then those of the local network. */
import type { NetworkInterfaceInfo } from "node:os";
import { expect, it } from "vitest";
import { roomFirst, webAddresses } from "../../src/server/addresses.ts";

const info = (address: string, internal: boolean): NetworkInterfaceInfo => ({
	address,
	internal,
	family: "IPv4",
	netmask: "255.255.255.0",
	mac: "00:00:00:00:00:00",
	cidr: null,
});
const interfaces = { lo: [info("127.0.0.1", true)], wlan: [info("192.168.1.5", false)] };

it("names every network when listening everywhere", () => {
	const addresses = ["http://localhost:8080/", "http://192.168.1.5:8080/"];
	expect(webAddresses("0.0.0.0", 8080, interfaces)).toEqual(addresses);
	expect(webAddresses("::", 8080, interfaces)).toEqual(addresses);
});

it("names only the host it was given", () => {
	expect(webAddresses("127.0.0.1", 81, interfaces)).toEqual(["http://127.0.0.1:81/"]);
	expect(webAddresses("::1", 81, interfaces)).toEqual(["http://[::1]:81/"]);
});

it("puts containers' networks behind the room's", () => {
	const many = { docker0: [info("172.17.0.1", false)], ...interfaces };
	expect(webAddresses("0.0.0.0", 80, many).slice(1)).toEqual([
		"http://192.168.1.5:80/",
		"http://172.17.0.1:80/",
	]);
});

it("tells the room its own addresses first", () => {
	const addresses = ["http://localhost:8080/", "http://192.168.1.5:8080/", "http://10.0.0.2:8080/"];
	expect(roomFirst(addresses)).toEqual([...addresses.slice(1), addresses[0]]);
});
