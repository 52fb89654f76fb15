from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.attachment import Attachment
from ...models.problem import Problem
from ...types import UNSET, File, Response, Unset


def _get_kwargs(
    competition_id: UUID,
    entry_id: UUID,
    attachment_name: str,
    *,
    body: File,
    if_match: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(if_match, Unset):
        headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/competitions/{competition_id}/entries/{entry_id}/attachments/{attachment_name}".format(
            competition_id=quote(str(competition_id), safe=""),
            entry_id=quote(str(entry_id), safe=""),
            attachment_name=quote(str(attachment_name), safe=""),
        ),
    }

    _kwargs["content"] = body.payload
    headers["Content-Type"] = "application/octet-stream"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Attachment | Problem | None:
    if response.status_code == 200:
        response_200 = Attachment.from_dict(response.json())

        return response_200

    if response.status_code == 201:
        response_201 = Attachment.from_dict(response.json())

        return response_201

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 412:
        response_412 = Problem.from_dict(response.json())

        return response_412

    if response.status_code == 413:
        response_413 = Problem.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = Problem.from_dict(response.json())

        return response_415

    if response.status_code == 422:
        response_422 = Problem.from_dict(response.json())

        return response_422

    if response.status_code == 428:
        response_428 = Problem.from_dict(response.json())

        return response_428

    if response.status_code == 429:
        response_429 = Problem.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Problem.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Problem.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Attachment | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    competition_id: UUID,
    entry_id: UUID,
    attachment_name: str,
    *,
    client: AuthenticatedClient,
    body: File,
    if_match: str | Unset = UNSET,
) -> Response[Attachment | Problem]:
    """Upload a file

     The body is the file itself: PDF, PNG, JPEG or MP4, determined by its content, with a
    matching ending of its name. The answer comes after the whole file is stored. Without
    `If-Match` the name must be new; repeating an upload with the same bytes has no further
    effect. A submitted entry becomes a draft: submit it again afterwards.

    **Permissions**: the entry's team while the competition is open and before the deadline;
    organisers of the competition until it is published.

    Args:
        competition_id (UUID):
        entry_id (UUID):
        attachment_name (str):
        if_match (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Attachment | Problem]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        entry_id=entry_id,
        attachment_name=attachment_name,
        body=body,
        if_match=if_match,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    competition_id: UUID,
    entry_id: UUID,
    attachment_name: str,
    *,
    client: AuthenticatedClient,
    body: File,
    if_match: str | Unset = UNSET,
) -> Attachment | Problem | None:
    """Upload a file

     The body is the file itself: PDF, PNG, JPEG or MP4, determined by its content, with a
    matching ending of its name. The answer comes after the whole file is stored. Without
    `If-Match` the name must be new; repeating an upload with the same bytes has no further
    effect. A submitted entry becomes a draft: submit it again afterwards.

    **Permissions**: the entry's team while the competition is open and before the deadline;
    organisers of the competition until it is published.

    Args:
        competition_id (UUID):
        entry_id (UUID):
        attachment_name (str):
        if_match (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Attachment | Problem
    """

    return sync_detailed(
        competition_id=competition_id,
        entry_id=entry_id,
        attachment_name=attachment_name,
        client=client,
        body=body,
        if_match=if_match,
    ).parsed


async def asyncio_detailed(
    competition_id: UUID,
    entry_id: UUID,
    attachment_name: str,
    *,
    client: AuthenticatedClient,
    body: File,
    if_match: str | Unset = UNSET,
) -> Response[Attachment | Problem]:
    """Upload a file

     The body is the file itself: PDF, PNG, JPEG or MP4, determined by its content, with a
    matching ending of its name. The answer comes after the whole file is stored. Without
    `If-Match` the name must be new; repeating an upload with the same bytes has no further
    effect. A submitted entry becomes a draft: submit it again afterwards.

    **Permissions**: the entry's team while the competition is open and before the deadline;
    organisers of the competition until it is published.

    Args:
        competition_id (UUID):
        entry_id (UUID):
        attachment_name (str):
        if_match (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Attachment | Problem]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        entry_id=entry_id,
        attachment_name=attachment_name,
        body=body,
        if_match=if_match,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    competition_id: UUID,
    entry_id: UUID,
    attachment_name: str,
    *,
    client: AuthenticatedClient,
    body: File,
    if_match: str | Unset = UNSET,
) -> Attachment | Problem | None:
    """Upload a file

     The body is the file itself: PDF, PNG, JPEG or MP4, determined by its content, with a
    matching ending of its name. The answer comes after the whole file is stored. Without
    `If-Match` the name must be new; repeating an upload with the same bytes has no further
    effect. A submitted entry becomes a draft: submit it again afterwards.

    **Permissions**: the entry's team while the competition is open and before the deadline;
    organisers of the competition until it is published.

    Args:
        competition_id (UUID):
        entry_id (UUID):
        attachment_name (str):
        if_match (str | Unset):
        body (File):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Attachment | Problem
    """

    return (
        await asyncio_detailed(
            competition_id=competition_id,
            entry_id=entry_id,
            attachment_name=attachment_name,
            client=client,
            body=body,
            if_match=if_match,
        )
    ).parsed
