using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PanduKota.Features.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SecondFactorAndEmail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_strong",
                table: "sign_in_session",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "new_email",
                table: "sign_in_link",
                type: "TEXT",
                maxLength: 254,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "is_strong",
                table: "sign_in_session");

            migrationBuilder.DropColumn(
                name: "new_email",
                table: "sign_in_link");
        }
    }
}
