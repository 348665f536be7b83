using System.Text;

namespace ComplianceEngine.Cli.Output;

/// <summary>Writes lines without the spaces at their ends: tables and indented text fill each line up to the width, which is of no use in a file or a pipe.</summary>
internal sealed class TrimmedLines(TextWriter inner) : TextWriter
{
    private int _spaces;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            _spaces++;
            return;
        }

        for (var spaces = value is '\r' or '\n' ? 0 : _spaces; spaces > 0; spaces--)
            inner.Write(' ');
        _spaces = 0;
        inner.Write(value);
    }

    public override void Flush() => inner.Flush();
}
