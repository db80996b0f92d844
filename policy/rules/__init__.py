"""The reference model: one package a document, pure functions over facts. Imports policy.law and nothing else."""
