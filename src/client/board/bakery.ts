// Turns painting into Phaser textures at the screen's density and keeps them, so that nothing is painted twice.
import type Phaser from "phaser";
import type { Box } from "../viewmodel/layout.ts";
import type { Pen } from "./paint.ts";

/** Paints textures for one scene. `density` is device px per board unit. */
export class Bakery {
	readonly scene: Phaser.Scene;
	density = 1;
	#keys = new Set<string>();
	#serial = 0;

	constructor(scene: Phaser.Scene) {
		this.scene = scene;
	}

	/** Sets a new density and forgets every texture when it differs. */
	setDensity(density: number): void {
		if (Math.abs(density - this.density) < 1e-6) return;
		this.density = density;
		this.clear();
	}

	/** How many textures are held. */
	get size(): number {
		return this.#keys.size;
	}

	clear(): void {
		for (const key of this.#keys) this.scene.textures.remove(key);
		this.#keys.clear();
	}

	/** The texture for `key`, painted once in the area given; (0, 0) is the sprite's own point. */
	texture(key: string, area: Box, paint: (pen: Pen) => void): string {
		if (this.#keys.has(key)) return key;
		const canvas = this.#canvas(key, area);
		this.#keys.add(key);
		paint(this.#pen(canvas, area));
		canvas.refresh();
		return key;
	}

	/** A sprite of a kept texture, standing with its (0, 0) at x, y. */
	sprite(
		key: string,
		area: Box,
		paint: (pen: Pen) => void,
		x = 0,
		y = 0,
	): Phaser.GameObjects.Image {
		const image = this.scene.add.image(x, y, this.texture(key, area, paint));
		return image.setOrigin(-area.x / area.width, -area.y / area.height).setScale(1 / this.density);
	}

	/** A canvas of its own that can be painted again and again; destroyed with its image. */
	sheet(area: Box): Sheet {
		const key = `sheet:${this.#serial++}`;
		const canvas = this.#canvas(key, area);
		const image = this.scene.add
			.image(area.x, area.y, key)
			.setOrigin(0)
			.setScale(1 / this.density);
		return {
			image,
			paint: (paint) => {
				const pen = this.#pen(canvas, area);
				paint(pen);
				canvas.refresh();
			},
			destroy: () => {
				image.destroy();
				this.scene.textures.remove(key);
			},
		};
	}

	#canvas(key: string, area: Box): Phaser.Textures.CanvasTexture {
		const width = Math.max(Math.ceil(area.width * this.density), 1);
		const height = Math.max(Math.ceil(area.height * this.density), 1);
		const canvas = this.scene.textures.createCanvas(key, width, height);
		if (canvas === null) throw new Error(`no canvas for ${key}`);
		return canvas;
	}

	#pen(canvas: Phaser.Textures.CanvasTexture, area: Box): Pen {
		const pen = canvas.getContext();
		pen.setTransform(1, 0, 0, 1, 0, 0);
		pen.clearRect(0, 0, canvas.width, canvas.height);
		pen.setTransform(
			this.density,
			0,
			0,
			this.density,
			-area.x * this.density,
			-area.y * this.density,
		);
		pen.globalAlpha = 1;
		pen.setLineDash([]);
		pen.lineCap = "butt";
		pen.lineJoin = "round";
		return pen;
	}
}

export type Sheet = {
	readonly image: Phaser.GameObjects.Image;
	paint(paint: (pen: Pen) => void): void;
	destroy(): void;
};
