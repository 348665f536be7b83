namespace ComplianceEngine.Cli.Templates;

/// <summary>A text for an empty cell, by row and column from 0.</summary>
internal readonly record struct CellFill(int Row, int Column, string Text);
