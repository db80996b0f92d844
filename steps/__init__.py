"""The sentences of the scenarios, one module or package a document, each said in Chinese and English."""
