/** Runs before every unit test: property tests throw the same dice each time. PROPERTY_SEED=n throws others. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_251_110) });
