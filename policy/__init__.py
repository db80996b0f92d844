"""Suigui 穗规: municipal regulations as an executable compliance suite and a knowledge base."""
