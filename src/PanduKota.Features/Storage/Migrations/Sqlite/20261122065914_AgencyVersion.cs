using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PanduKota.Features.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AgencyVersion : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "agency",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "version",
                table: "agency");
        }
    }
}
