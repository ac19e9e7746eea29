"""What of a statement may be asked: answers and their kinds, what else may be true, what gives them away."""
