// A database of this browser, whose connection may be closed by other tabs or by the browser itself: it is opened again when asked.
import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** Does something with the database; a connection that was closed meanwhile is opened again once. Rejects with what the browser says. */
export type Database<Shape extends DBSchema> = <T>(
	work: (db: IDBPDatabase<Shape>) => Promise<T>,
) => Promise<T>;

/**
 * Does something in a transaction and waits until it is on disk: all of it, or nothing where anything goes wrong. The
 * browser by itself keeps what came before an act that it refuses at once.
 */
export async function allOrNothing<T>(
	tx: { readonly done: Promise<void>; abort(): void },
	work: () => Promise<T>,
): Promise<T> {
	try {
		const result = await work();
		await tx.done;
		return result;
	} catch (error) {
		tx.done.catch(() => {});
		try {
			tx.abort();
		} catch {
			// it is over already
		}
		throw error;
	}
}

/** Opens a database in its first version. `create` lays out a new one. Rejects with what the browser says. */
export async function openDatabase<Shape extends DBSchema>(
	name: string,
	create: (fresh: IDBPDatabase<Shape>) => void,
): Promise<Database<Shape>> {
	let opened: Promise<IDBPDatabase<Shape>> | undefined;
	const db = (): Promise<IDBPDatabase<Shape>> => {
		opened ??= openDB<Shape>(name, 1, {
			upgrade: create,
			// another tab wants a newer form of the database: let it go on, this one opens again when asked
			blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
			terminated: () => {
				opened = undefined;
			},
		}).catch((error: unknown) => {
			opened = undefined;
			throw error;
		});
		return opened;
	};
	await db();
	return async (work) => {
		try {
			return await work(await db());
		} catch (error) {
			if (!(error instanceof DOMException) || error.name !== "InvalidStateError") throw error;
			opened = undefined;
			return work(await db());
		}
	};
}
