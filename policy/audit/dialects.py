"""The SQL of a rule in the words of another engine: Spark, Trino, ClickHouse and their like, with no Python per row."""

from __future__ import annotations


def transpiled(sql: str, dialect: str) -> str:
    """Raises ValueError for a dialect that is not known, and where one cannot say what the rule says."""
    import sqlglot
    from sqlglot.errors import SqlglotError

    try:
        (text,) = sqlglot.transpile(
            sql, read="duckdb", write=dialect, pretty=True, unsupported_level=sqlglot.ErrorLevel.RAISE
        )
    except (SqlglotError, ValueError) as error:
        raise ValueError(f"{dialect}: {error}") from error
    return text
