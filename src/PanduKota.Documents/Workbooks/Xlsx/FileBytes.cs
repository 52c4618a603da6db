namespace PanduKota.Documents.Workbooks.Xlsx;

internal static class FileBytes
{
    /// <summary>All bytes of a file, or null when there are more than the limit.</summary>
    public static byte[]? Read(Stream file, XlsxLimits limits)
    {
        if (file.CanSeek && file.Length - file.Position > limits.FileBytes)
        {
            return null;
        }
        using var kept = new MemoryStream(file.CanSeek ? (int)(file.Length - file.Position) : 64 * 1024);
        var buffer = new byte[64 * 1024];
        for (int got; (got = file.Read(buffer, 0, buffer.Length)) > 0;)
        {
            if (kept.Length + got > limits.FileBytes)
            {
                return null;
            }
            kept.Write(buffer, 0, got);
        }
        return kept.Length == kept.Capacity ? kept.GetBuffer() : kept.ToArray();
    }
}
