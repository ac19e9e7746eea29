"""What everybody may know of the world: names of one sort side by side, each able to stand in another's place."""
